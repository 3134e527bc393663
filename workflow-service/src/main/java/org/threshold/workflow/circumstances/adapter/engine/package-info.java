/** Takes the engine's jobs that climb the ladders of notifications. */
@NullMarked
package org.threshold.workflow.circumstances.adapter.engine;

import org.jspecify.annotations.NullMarked;
