/** What people do with written agreements, one class each. */
@NullMarked
package org.threshold.workflow.agreement.app;

import org.jspecify.annotations.NullMarked;
