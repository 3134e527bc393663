/** Tests of children’s stays in hospital. */
@NullMarked
package org.threshold.workflow.ward.domain;

import org.jspecify.annotations.NullMarked;
