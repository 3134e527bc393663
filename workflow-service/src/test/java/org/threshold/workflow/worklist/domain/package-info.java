/** Tests: The board, from its rows. */
@NullMarked
package org.threshold.workflow.worklist.domain;

import org.jspecify.annotations.NullMarked;
