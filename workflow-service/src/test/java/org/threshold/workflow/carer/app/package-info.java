/** Tests of carers’ checks. */
@NullMarked
package org.threshold.workflow.carer.app;

import org.jspecify.annotations.NullMarked;
