/** Tests of restricted cases and of opening them in an emergency. */
@NullMarked
package org.threshold.workflow.restricted.app;

import org.jspecify.annotations.NullMarked;
