/**
 * The fast track to the initial child protection conference, from any point of a case and without
 * set forms (recommendation Children and Families 6 of the review): what is known is carried, what
 * is missing becomes timed tasks, and the strategy discussion goes on beside it.
 */
@NullMarked
package org.threshold.workflow.fasttrack;

import org.jspecify.annotations.NullMarked;
