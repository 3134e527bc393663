/** Tests of actions from reviews and audits. */
@NullMarked
package org.threshold.workflow.improvement.domain;

import org.jspecify.annotations.NullMarked;
