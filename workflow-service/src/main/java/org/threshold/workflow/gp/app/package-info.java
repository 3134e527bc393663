/** Looking for practices, and recording what is found out. */
@NullMarked
package org.threshold.workflow.gp.app;

import org.jspecify.annotations.NullMarked;
