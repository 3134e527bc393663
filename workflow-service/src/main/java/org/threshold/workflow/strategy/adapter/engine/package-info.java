/** What strategy discussions do by themselves, without a person or an agency asking. */
@NullMarked
package org.threshold.workflow.strategy.adapter.engine;

import org.jspecify.annotations.NullMarked;
