/** Tests of the package of the same name. */
@NullMarked
package org.threshold.workflow.deadlines.adapter.engine;

import org.jspecify.annotations.NullMarked;
