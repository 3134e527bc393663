/** Tests of what parents are told. */
@NullMarked
package org.threshold.workflow.letter.adapter.web;

import org.jspecify.annotations.NullMarked;
