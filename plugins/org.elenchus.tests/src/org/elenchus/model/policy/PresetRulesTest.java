package org.elenchus.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Level;
import org.elenchus.model.Need;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.RulePage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The presets name only what there is: a setting with a slip of the pen would ask nothing, and nobody would notice. */
class PresetRulesTest {

	private static final Set<String> RULES = Catalogue.installed().pages().stream().map(RulePage::id).collect(Collectors.toSet());

	@ParameterizedTest
	@EnumSource
	void everyRuleThatAPresetNamesIsInstalled(Preset preset) {
		assertEquals(List.of(), Stream.of("severity.", "limit.").flatMap(head -> names(preset, head)).filter(id -> !RULES.contains(id)).toList());
	}

	@ParameterizedTest
	@EnumSource
	void everySettingOfAPresetIsOneThatAPolicyKnows(Preset preset) {
		assertEquals(List.of(), preset.settings().stringPropertyNames().stream()
				.filter(name -> !name.matches("(require|severity|limit)\\..+|doubts\\.days")).toList());
		assertEquals(List.of(), names(preset, "severity.").map(id -> preset.settings().getProperty("severity." + id))
				.filter(level -> Level.get(level) == null).toList());
	}

	@ParameterizedTest
	@EnumSource
	void everyNeedAndKindThatAPresetNamesIsOne(Preset preset) {
		assertEquals(List.of(), names(preset, "require.").filter(need -> Need.get(need.replaceFirst("\\..*", "")) == null).toList());
		assertEquals(List.of(), names(preset, "require.")
				.flatMap(need -> Stream.of(preset.settings().getProperty("require." + need).split(" ")))
				.filter(kind -> !Set.of("all", "contested").contains(kind) && ClaimKind.get(kind) == null).toList());
	}

	private static Stream<String> names(Preset preset, String head) {
		return preset.settings().stringPropertyNames().stream().filter(name -> name.startsWith(head))
				.map(name -> name.substring(head.length()));
	}
}
