/**
 * Whether a child protection conference is called because an adult who was the risk on another plan
 * is near a child (recommendation Children and Families 9 of the review): it is considered the same
 * day, and not decided against without a chair.
 */
@NullMarked
package org.threshold.workflow.conference;

import org.jspecify.annotations.NullMarked;
