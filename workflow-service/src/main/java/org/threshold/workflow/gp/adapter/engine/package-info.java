/** Has silent practices chased as time passes. */
@NullMarked
package org.threshold.workflow.gp.adapter.engine;

import org.jspecify.annotations.NullMarked;
