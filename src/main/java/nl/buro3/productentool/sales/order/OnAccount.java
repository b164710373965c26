package nl.buro3.productentool.sales.order;

import org.springframework.stereotype.Component;

/**
 * On account: the books of the agency send an invoice, so there is nothing to do here. It stands in for a real provider in
 * tests and in the portal alike, and keeps the order's own number as the reference by which the invoice names it.
 */
@Component
class OnAccount implements PaymentProvider {

    @Override
    public String method() {
        return "account";
    }

    @Override
    public String begin(String number, OrderSums sums) {
        return number;
    }
}
