'use strict';
// The page works without this script: words lead to their claim's entry, entries lead back. The script shows the
// entry of the chosen words alone, beside the text, and keeps the reader's place in the text.
document.documentElement.classList.add('js');
addEventListener('DOMContentLoaded', () => {
	const panel = document.getElementById('evidence');
	if (!panel) {
		return;
	}
	const claims = [...panel.querySelectorAll('.claim')];
	const runsOf = new Map(claims.map(claim => [claim.id, []]));
	const runs = [...document.querySelectorAll('a.run')];
	const idsOf = run => run.dataset.claims.split(' ');
	let chosen = [];
	let origin = null;
	let returning = false;

	for (const run of runs) {
		run.setAttribute('role', 'button');
		run.setAttribute('aria-controls', 'evidence');
		run.setAttribute('aria-expanded', 'false');
		idsOf(run).forEach(id => runsOf.get(id).push(run));
	}
	panel.querySelector('.tools').hidden = false;
	const contents = document.querySelector('.contents details');
	if (contents && matchMedia('(min-width: 96rem)').matches) {
		contents.open = true;
	}

	const mark = (ids, name, on) => ids.flatMap(id => runsOf.get(id)).forEach(run => {
		run.classList.toggle(name, on);
		if (name === 'chosen') {
			run.setAttribute('aria-expanded', String(on));
		}
	});

	function choose(ids, from) {
		mark(chosen, 'chosen', false);
		chosen.forEach(id => document.getElementById(id).classList.remove('open'));
		chosen = ids.filter(id => runsOf.has(id));
		chosen.forEach(id => document.getElementById(id).classList.add('open'));
		mark(chosen, 'chosen', true);
		panel.classList.toggle('choosing', chosen.length > 0);
		panel.scrollTop = 0;
		origin = from;
	}

	function showAll() {
		const last = origin;
		const within = panel.contains(document.activeElement);
		const first = chosen[0];
		choose([], null);
		if (within && last) {
			returning = true;
			last.focus({ preventScroll: true });
			returning = false;
		} else if (within && first) {
			document.getElementById(first).focus({ preventScroll: true });
		}
	}

	/** Shows a claim's words in the text and its entry beside them. */
	function visit(id) {
		const run = runsOf.get(id)[0] ?? null;
		choose([id], run);
		run?.scrollIntoView({ block: 'center' });
	}

	function step(by) {
		const now = claims.findIndex(claim => claim.id === chosen[by > 0 ? chosen.length - 1 : 0]);
		const next = now < 0 ? (by > 0 ? 0 : claims.length - 1) : (now + by + claims.length) % claims.length;
		visit(claims[next].id);
	}

	/** The claim that a place on the page shows: its entry, or words of it. */
	function claimAt(target) {
		if (target?.classList.contains('claim')) {
			return target.id;
		}
		return target?.closest('a.run') && claims.find(claim => target.id.replace(/:\d+$/, '') === 'words' + claim.id.slice(5))?.id;
	}

	function follow(hash) {
		const id = claimAt(document.getElementById(hash.slice(1)));
		if (id) {
			visit(id);
		}
		return Boolean(id);
	}

	document.addEventListener('click', event => {
		const run = event.target.closest('a.run');
		const link = event.target.closest('a[href^="#"]');
		if (run) {
			event.preventDefault();
			choose(idsOf(run), run);
			run.scrollIntoView({ block: 'nearest' });
			if (event.detail === 0) {
				document.getElementById(chosen[0]).focus({ preventScroll: true });
			}
		} else if (link && follow(link.hash)) {
			event.preventDefault();
			history.replaceState(null, '', link.hash);
			document.getElementById(chosen[0]).focus({ preventScroll: true });
		}
	});
	document.addEventListener('keydown', event => {
		if (event.key === ' ' && event.target.matches('a.run')) {
			event.preventDefault();
			event.target.click();
		} else if (event.key === 'Escape' && chosen.length) {
			showAll();
		}
	});
	document.addEventListener('focusin', event => {
		if (!returning && event.target.matches('a.run:focus-visible')) {
			choose(idsOf(event.target), event.target);
		}
	});
	for (const [type, on] of [['mouseover', true], ['mouseout', false]]) {
		document.addEventListener(type, event => {
			const run = event.target.closest?.('a.run');
			if (run) {
				mark(idsOf(run), 'same', on);
			}
		});
	}
	panel.addEventListener('click', event => {
		const action = event.target.closest('button')?.dataset.action;
		if (action === 'all') {
			showAll();
		} else if (action) {
			step(action === 'next' ? 1 : -1);
		}
	});
	addEventListener('hashchange', () => follow(location.hash));
	follow(location.hash);
});
