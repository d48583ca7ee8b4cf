/** Rules about chronology: days that there were not, calendars, and the order of events and of those who tell them. */
package org.elenchus.rules.catalogue.dates;
