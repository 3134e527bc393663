/**
 * What is known of the risks to a child and of its parents: the register of risks (lesson 3.1.1 of
 * the review, recommendation Children and Families 11) and the parenting capacity of each adult
 * carer (lesson 3.1.2); and the single assessment, which brings both together with what agencies
 * contribute (T8). People say how high a risk is; nothing here reckons a score of a family.
 */
@NullMarked
package org.threshold.workflow.assessment;

import org.jspecify.annotations.NullMarked;
