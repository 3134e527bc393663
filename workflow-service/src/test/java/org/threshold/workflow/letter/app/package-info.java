/** Tests of what parents are told. */
@NullMarked
package org.threshold.workflow.letter.app;

import org.jspecify.annotations.NullMarked;
