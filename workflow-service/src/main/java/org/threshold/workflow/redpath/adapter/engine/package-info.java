/** Looks for marks that nobody has seen by their limit. */
@NullMarked
package org.threshold.workflow.redpath.adapter.engine;

import org.jspecify.annotations.NullMarked;
