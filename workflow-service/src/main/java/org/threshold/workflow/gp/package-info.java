/**
 * Finding the GP of a child, a parent or a carer of whom no practice is recorded: within four hours
 * of its being known, and not being registered is itself a concern (lesson 3.1.21 of the review).
 */
@NullMarked
package org.threshold.workflow.gp;

import org.jspecify.annotations.NullMarked;
