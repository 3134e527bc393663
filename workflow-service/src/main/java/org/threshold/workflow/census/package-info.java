/**
 * The Department for Education’s children in need census: the return of a year, read from what the
 * features keep, written as XML and checked by the published rules. It changes nothing.
 */
@NullMarked
package org.threshold.workflow.census;

import org.jspecify.annotations.NullMarked;
