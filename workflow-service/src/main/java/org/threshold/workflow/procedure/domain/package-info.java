/** Procedures, their versions, and how their text is written. */
@NullMarked
package org.threshold.workflow.procedure.domain;

import org.jspecify.annotations.NullMarked;
