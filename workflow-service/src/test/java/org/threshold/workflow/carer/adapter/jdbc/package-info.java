/** Tests of carers’ checks. */
@NullMarked
package org.threshold.workflow.carer.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
