/** Tests: The pages of strategy discussions. */
@NullMarked
package org.threshold.workflow.strategy.adapter.web;

import org.jspecify.annotations.NullMarked;
