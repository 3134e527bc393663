/** A return of the census, how it follows from the record, and what is wrong with one. */
@NullMarked
package org.threshold.workflow.census.domain;

import org.jspecify.annotations.NullMarked;
