/** Tests of procedures. */
@NullMarked
package org.threshold.workflow.procedure.domain;

import org.jspecify.annotations.NullMarked;
