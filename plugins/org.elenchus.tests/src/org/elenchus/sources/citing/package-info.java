/** Tests of what is known about how notes cite. */
package org.elenchus.sources.citing;
