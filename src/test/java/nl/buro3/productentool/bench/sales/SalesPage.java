package nl.buro3.productentool.bench.sales;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.bench.sales.SalesReader.Who;

/**
 * A page that is measured.
 *
 * @param most how many milliseconds it may take
 */
record SalesPage(String name, Who who, String address, int most) {

    private static final int USUAL = 200;
    private static final int MATRIX = 500;

    /** Every page, about this customer where it is about one. */
    static List<SalesPage> of(SalesCustomer customer) {
        return List.of(
                customer("my page", "/mijn"),
                customer("a quote", "/mijn/offertes/" + customer.quote()),
                customer("an owned product", "/mijn/producten/" + customer.owned()),
                customer("an order", "/mijn/bestellingen/" + customer.order().toLowerCase(Locale.ROOT)),
                customer("our people", "/mijn/organisatie"),
                customer("the bundle", "/pakket"),
                customer("its agenda", "/pakket/" + customer.bundle() + "/agenda"),
                customer("ordering it", "/bestellen?pakket=" + customer.bundle()),
                customer("my account", "/account"),
                employee("organisations", "/beheer/organisaties"),
                employee("organisations, a word", "/beheer/organisaties?q=" + encoded(customer.name())),
                employee("an organisation", "/beheer/organisaties/" + customer.handle()),
                employee("people", "/beheer/mensen"),
                employee("people, a word", "/beheer/mensen?q=" + encoded(customer.name())),
                employee("people of one", "/beheer/mensen?organisatie=" + customer.handle()),
                employee("people, page 300", "/beheer/mensen?pagina=300"),
                administrator("somebody", "/beheer/mensen/" + customer.person()),
                employee("quotes", "/beheer/offertes"),
                employee("quotes, a word", "/beheer/offertes?q=" + encoded(customer.name())),
                employee("quotes, a common word", "/beheer/offertes?q=huisstijl"),
                employee("quotes, a rare word", "/beheer/offertes?q=zzgeen"),
                employee("quotes, accepted", "/beheer/offertes?staat=accepted"),
                employee("quotes, mine", "/beheer/offertes?van=mij"),
                employee("quotes, page 2000", "/beheer/offertes?pagina=2000"),
                employee("writing a quote", "/beheer/offertes/" + customer.quoteId()),
                employee("bundles", "/beheer/pakketten"),
                employee("a bundle", "/beheer/pakketten/" + customer.bundle()),
                matrix("who has what, matrix", "/beheer/afname"),
                matrix("matrix, a product", "/beheer/afname?product=webshop"),
                matrix("matrix, page 400", "/beheer/afname?pagina=400"),
                matrix("matrix, next products", "/beheer/afname?producten=2"),
                employee("who has what, list", "/beheer/afname?weergave=lijst"),
                employee("list, of one", "/beheer/afname?weergave=lijst&klant=" + customer.handle()),
                employee("list, ending", "/beheer/afname?weergave=lijst&eindigt=60"),
                employee("list, page 400", "/beheer/afname?weergave=lijst&pagina=400"),
                employee("list, has A not B", "/beheer/afname?weergave=lijst&product=webshop&zonder=webhosting"),
                employee("an owned product", "/beheer/afname/" + customer.owned()),
                employee("requests", "/beheer/aanvragen"),
                employee("a request", "/beheer/aanvragen/" + customer.request()),
                employee("customers", "/beheer/klanten"),
                employee("customers, mine", "/beheer/klanten?van=mij"),
                employee("customers, a word", "/beheer/klanten?naam=" + encoded(customer.name())),
                employee("customers, by product", "/beheer/klanten?product=webshop"),
                employee("a customer", "/beheer/klanten/" + customer.handle()),
                employee("mail with cards", "/beheer/klanten/" + customer.handle() + "/mail"),
                employee("who wants to come in", "/beheer/aanmeldingen"),
                administrator("audit trail", "/beheer/logboek"),
                administrator("audit trail, a word", "/beheer/logboek?q=" + customer.quote()));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static SalesPage customer(String name, String address) {
        return new SalesPage(name, Who.CUSTOMER, address, USUAL);
    }

    private static SalesPage employee(String name, String address) {
        return new SalesPage(name, Who.EMPLOYEE, address, USUAL);
    }

    private static SalesPage administrator(String name, String address) {
        return new SalesPage(name, Who.ADMINISTRATOR, address, USUAL);
    }

    private static SalesPage matrix(String name, String address) {
        return new SalesPage(name, Who.EMPLOYEE, address, MATRIX);
    }
}
