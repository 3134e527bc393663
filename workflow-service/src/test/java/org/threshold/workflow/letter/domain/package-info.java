/** Tests of what parents are told. */
@NullMarked
package org.threshold.workflow.letter.domain;

import org.jspecify.annotations.NullMarked;
