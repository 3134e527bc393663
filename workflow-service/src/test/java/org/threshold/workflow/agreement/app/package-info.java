/** Tests of written agreements. */
@NullMarked
package org.threshold.workflow.agreement.app;

import org.jspecify.annotations.NullMarked;
