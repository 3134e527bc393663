/**
 * Professional challenge: anybody in any agency challenges a decision about a child, and somebody
 * who did not make it answers in stages, each with its limit (recommendation Children and Families
 * 5 of the review). It holds up nothing that protects the child.
 */
@NullMarked
package org.threshold.workflow.challenge;

import org.jspecify.annotations.NullMarked;
