/** Takes the engine's jobs that climb ladders. */
@NullMarked
package org.threshold.workflow.deadlines.adapter.engine;

import org.jspecify.annotations.NullMarked;
