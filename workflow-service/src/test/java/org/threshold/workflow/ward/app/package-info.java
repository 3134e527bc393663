/** Tests of children’s stays in hospital. */
@NullMarked
package org.threshold.workflow.ward.app;

import org.jspecify.annotations.NullMarked;
