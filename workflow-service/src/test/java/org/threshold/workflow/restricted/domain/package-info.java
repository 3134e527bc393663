/** Tests of restricted cases and of opening them in an emergency. */
@NullMarked
package org.threshold.workflow.restricted.domain;

import org.jspecify.annotations.NullMarked;
