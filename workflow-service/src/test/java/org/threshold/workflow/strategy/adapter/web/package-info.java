/** The forms of a strategy discussion's steps. */
@NullMarked
package org.threshold.workflow.strategy.adapter.web;

import org.jspecify.annotations.NullMarked;
