/** Draft analyses, as other features meet them. */
@NullMarked
package org.threshold.workflow.analysis;

import org.jspecify.annotations.NullMarked;
