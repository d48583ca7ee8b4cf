/** What tests of the editor's services share. */
package org.elenchus.ide;
