/** Tests of the actions of strategy meetings: app. */
@NullMarked
package org.threshold.workflow.action.app;

import org.jspecify.annotations.NullMarked;
