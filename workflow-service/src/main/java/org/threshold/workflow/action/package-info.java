/**
 * What a strategy meeting agreed that somebody does: each action is owned work with a limit, until
 * somebody says that it is done, or why it is not (recommendation 4.2-3 of the review).
 */
@NullMarked
package org.threshold.workflow.action;

import org.jspecify.annotations.NullMarked;
