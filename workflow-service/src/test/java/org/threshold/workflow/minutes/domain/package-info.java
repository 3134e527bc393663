/** Tests of conferences’ minutes. */
@NullMarked
package org.threshold.workflow.minutes.domain;

import org.jspecify.annotations.NullMarked;
