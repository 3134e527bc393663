/** Tests of the forms, the part of the case page and the API of child protection plans. */
@NullMarked
package org.threshold.workflow.plan.adapter.web;

import org.jspecify.annotations.NullMarked;
