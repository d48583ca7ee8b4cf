/** Tests of what is asked of claims. */
package org.elenchus.model.policy;
