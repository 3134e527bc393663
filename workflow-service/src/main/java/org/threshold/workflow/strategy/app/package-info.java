/** Calling, preparing, holding, deciding and recording a strategy discussion. */
@NullMarked
package org.threshold.workflow.strategy.app;

import org.jspecify.annotations.NullMarked;
