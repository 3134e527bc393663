/** Tests of what parents are told. */
@NullMarked
package org.threshold.workflow.letter.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
