/** The engine's side door: deploys the models, runs the workers, sends the engine lane. */
@NullMarked
package org.threshold.workflow.platform.engine;

import org.jspecify.annotations.NullMarked;
