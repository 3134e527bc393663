/** Tests of a child’s safety meanwhile. */
@NullMarked
package org.threshold.workflow.safety.domain;

import org.jspecify.annotations.NullMarked;
