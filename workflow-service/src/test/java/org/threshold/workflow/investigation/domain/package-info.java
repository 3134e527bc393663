/** Tests of investigations. */
@NullMarked
package org.threshold.workflow.investigation.domain;

import org.jspecify.annotations.NullMarked;
