/** What an author can have done about a finding where it stands: its fixes, those of all findings of its kind, and an exception. */
package org.elenchus.ide.fixes;
