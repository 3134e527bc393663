/** Tests of what people do about a strategy discussion, and of what its rows promise. */
@NullMarked
package org.threshold.workflow.strategy.app;

import org.jspecify.annotations.NullMarked;
