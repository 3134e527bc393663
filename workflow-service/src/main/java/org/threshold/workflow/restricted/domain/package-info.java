/** Who may read a restricted case. */
@NullMarked
package org.threshold.workflow.restricted.domain;

import org.jspecify.annotations.NullMarked;
