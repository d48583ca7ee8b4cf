/** Where Xtext's validation ends and the rule catalogue's begins. */
package org.elenchus.markup.validation;
