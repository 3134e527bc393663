/** Tests of how the engine is spoken to and watched. */
@NullMarked
package org.threshold.workflow.platform.engine;

import org.jspecify.annotations.NullMarked;
